/** The box that people type or choose in. */
export const FIELD_BOX = 'w-full rounded-8 border border-solid-gray-600 bg-white px-3'
