import fc from 'fast-check';

/** The same random drafts in every run, so that a run tells about the change and not about chance; `FC_SEED` chooses others. */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20261122) });
