/** Whether the text is written as ISO 3166 writes a country or a part of one: "IE", "GB-SCT", "US-CA". */
export const isCountryCode = (text: string): boolean => /^[A-Z]{2}(?:-[A-Z\d]{1,3})?$/.test(text)
