import { SCHEMES, type Scheme } from '../../speech/scheme';

/** Whether a form of marker is more than one level below another: 一、 straight to （1）. 一、 to 1. is accepted practice. */
export function skipsLevel(above: Scheme, below: Scheme): boolean {
  return (above === SCHEMES.han || above === SCHEMES['han-bracket']) && below.rank > SCHEMES.digit.rank;
}
