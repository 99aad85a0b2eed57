import type { SpeechModel } from './model';

/**
 * 动员部署讲话. The fields of its structure are those that `learnModel` finds in the model speech; its half-width
 * brackets and commas are not taken over: they are those of the web page, and no input method for Chinese writes them.
 */
export const rally = {
  name: 'rally',
  title: 'Rally and deployment',
  description:
    'Mobilises for a task: 一、 on its own line with a lead-in, （一） run in with its text, 一是…二是…三是… inside',
  parts: { title: true, salutation: true, opening: true, closing: false },
  announcement: 'uncounted',
  levels: [
    { scheme: 'han', form: 'standalone', leadIn: true, children: { min: 3, max: 5 }, parallel: false },
    { scheme: 'han-bracket', form: 'run-in', leadIn: false, children: undefined, parallel: true },
    { scheme: 'word-是', form: 'inline', leadIn: false, children: undefined, parallel: false },
  ],
  brackets: 'full',
  marks: 'full',
} as const satisfies SpeechModel;

/** The hierarchy of GB/T 9704-2012, 7.3.3. */
export const standard = {
  name: 'standard',
  title: 'Numbering of the standard',
  description: 'The four levels of GB/T 9704-2012: 一、 （一） 1. （1）',
  parts: { title: true, salutation: true, opening: true, closing: false },
  announcement: 'none',
  levels: [
    { scheme: 'han', form: 'standalone', leadIn: false, children: undefined, parallel: false },
    { scheme: 'han-bracket', form: 'run-in', leadIn: false, children: undefined, parallel: false },
    { scheme: 'digit', form: 'run-in', leadIn: false, children: undefined, parallel: false },
    { scheme: 'digit-bracket', form: 'run-in', leadIn: false, children: undefined, parallel: false },
  ],
  brackets: 'full',
  marks: 'full',
} as const satisfies SpeechModel;

/** A work report to a congress. */
export const report = {
  name: 'report',
  title: 'Work report',
  description: 'Reports to a congress: 一、 on its own line with a lead-in, （一） with its text, a closing call',
  parts: { title: true, salutation: true, opening: true, closing: true },
  announcement: 'none',
  levels: [
    { scheme: 'han', form: 'standalone', leadIn: true, children: undefined, parallel: false },
    { scheme: 'han-bracket', form: 'run-in', leadIn: false, children: undefined, parallel: false },
    { scheme: 'digit', form: 'run-in', leadIn: false, children: undefined, parallel: false },
  ],
  brackets: 'full',
  marks: 'full',
} as const satisfies SpeechModel;

/** A short speech at a meeting. */
export const brief = {
  name: 'brief',
  title: 'Short speech',
  description: 'A few points: 一、 on its own line, 一是…二是…三是… inside the text below',
  parts: { title: true, salutation: true, opening: true, closing: false },
  announcement: 'uncounted',
  levels: [
    { scheme: 'han', form: 'standalone', leadIn: false, children: undefined, parallel: true },
    { scheme: 'word-是', form: 'inline', leadIn: false, children: undefined, parallel: false },
  ],
  brackets: 'full',
  marks: 'full',
} as const satisfies SpeechModel;

/** 致辞: a welcome, a toast, a tribute. */
export const address = {
  name: 'address',
  title: 'Address',
  description: 'A welcome or a tribute: no numbers, an opening, good wishes at the end',
  parts: { title: true, salutation: true, opening: true, closing: true },
  announcement: 'none',
  levels: [],
  brackets: 'full',
  marks: 'full',
} as const satisfies SpeechModel;

/** The models that come with the product. The first is the one to fall back on. */
export const BUILTIN_MODELS = [rally, standard, report, brief, address] as const;
