import { expect, it } from 'vitest';
import { PlaceTree } from '../../src/resolve/place-tree.js';

it('lets the first document say where a place lies', () => {
  const places = new PlaceTree();
  places.add({
    within: [
      ['place/hall', 'place/capital'],
      ['place/capital', 'place/country'],
    ],
  });
  places.add({ within: [['place/hall', 'place/port']] });
  expect(places.isWithin('place/hall', 'place/country')).toBe(true);
  expect(places.nested('place/port', 'place/hall')).toBe(false);
  expect(places.mostSpecific(['place/country', 'place/hall', 'place/port'])).toEqual(['place/hall', 'place/port']);
});
