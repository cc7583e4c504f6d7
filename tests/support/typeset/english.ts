/** English newspaper paragraphs of our own, for the Latin side of the composer. */
export const ENGLISH: readonly string[] = [
  'The committee will publish its findings before the end of the month, according to officials who have seen an ' +
    'early draft of the report. Residents of the riverside district, where flooding damaged more than four hundred ' +
    'homes last summer, have complained that rebuilding is proceeding slowly and that insurance settlements remain ' +
    'uncertain. Volunteers continue to distribute furniture, clothing and household equipment from a warehouse ' +
    'near the railway station.',
  'Printers remember the building for its noise. Two rotary presses stood on the ground floor, and on winter ' +
    'evenings their vibration could be felt in the restaurant across the street. When the newspaper moved its ' +
    'production to the suburbs, the machinery was dismantled and sold, but the composing room was preserved exactly ' +
    'as the last shift had left it: cases of type, unfinished corrections, a calendar that nobody had turned.',
  'Engineers testing the new signalling equipment said yesterday that the temperature inside the tunnel had been ' +
    'higher than expected, though not dangerously so. Passengers were advised to allow an additional twenty minutes ' +
    'for their journeys. A spokeswoman for the operator apologised for the inconvenience and promised that normal ' +
    'service would be restored by Thursday afternoon, provided that weather conditions did not deteriorate.',
  'The exhibition brings together photographs, letters and drawings that have never been shown in public. Its ' +
    'organisers spent three years persuading private collectors to lend material, some of which was discovered in ' +
    'a suitcase beneath a staircase. Visitors will see how a small workshop of compositors and engravers transformed ' +
    'the appearance of an entire industry, and how quickly that achievement was forgotten.',
];
