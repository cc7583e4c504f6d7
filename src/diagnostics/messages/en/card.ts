/** Words of the `card/*` rules. */
export const card = {
  'card/unknown-preset': {
    message: 'There is no card preset named {preset}.',
    hint: 'Presets: {known}. Change cards.presets in newspaper.yaml.',
  },
  'card/unknown-template': {
    message: 'There is no card template named {template}.',
    hint: 'Templates: {known}. Change card.template.',
  },
  'card/renderer-missing': {
    message: 'Cards need the package {package}, which is not installed.',
    hint: 'Run `npm i {package}`.',
  },
  'card/headline-does-not-fit': {
    message:
      'The headline “{text}” has {length} characters and does not fit the {preset} card at its least size, {size} px.',
    hint: 'Write a card.headline or shortHeadline of at most {fits} characters, or mark breaks with |.',
  },
  'card/missing-glyph': {
    message: 'The face {face} of the card’s {part} lacks “{character}” {code}.',
    hint: 'No name need be changed. Write `fonts: { rare: fonts/a-face-that-has-it.ttf }` in newspaper.yaml; or draw the character as {drawing} beside newspaper.yaml.',
  },
  'card/picture-missing': {
    message: 'The card picture {src} does not exist or lies outside the issue folder.',
    hint: 'Write the path from the issue folder, such as ./images/photo.jpg.',
  },
  'card/picture-unreadable': {
    message: 'The card picture {src} cannot be read ({reason}).',
    hint: 'Use a sound JPEG, PNG or WebP file.',
  },
  'card/picture-small': {
    message:
      'The card picture {src} is only {width} × {height} px and will look soft when enlarged.',
    hint: 'Use a picture of at least {needWidth} × {needHeight} px, or a type card with card.template: lines.',
  },
  'card/style-refused': {
    message:
      'The template {template} of the {preset} card uses a style that Satori refuses: {reason}.',
    hint: 'Change the template; cards use absolutely placed boxes, pictures and single lines only.',
  },
  'card/text-lost': {
    message:
      'The {preset} card should show {expected} texts and shows {found}; “{text}” is missing.',
    hint: 'Check the template {template}: no text may stand in a box that cuts it off.',
  },
  'card/drift': {
    message: 'On the {preset} card “{text}” is {off} px away from the plan ({allowed} px allowed).',
    hint: 'Check that the font file is the one that was measured, or whether {template} changes spacing.',
  },
  'card/outside-safe': {
    message: 'On the {preset} card “{text}” leaves the safe area by {off} px.',
    hint: 'Check the template {template}, or shorten this text.',
  },
  'card/overlap': {
    message: 'On the {preset} card “{text}” and “{other}” overlap.',
    hint: 'Check the template {template}, or shorten one of them.',
  },
  'card/no-ink': {
    message: 'On the {preset} card there is no ink where “{text}” should stand.',
    hint: 'Check face and colour: the text may have the ground’s colour or was not drawn.',
  },
  'card/ink-in-margin': {
    message: 'The {preset} card has ink in its margin (x {x}, y {y}).',
    hint: 'Check the template {template}: only declared bleeds may leave the safe area.',
  },
  'card/too-heavy': {
    message: 'The {preset} card has {bytes} bytes at the lowest quality; {most} are allowed.',
    hint: 'Use a less busy picture, or a type template.',
  },
} as const;
