/** The public list: what everybody may find of what was published, as JSON, GeoJSON, Atom and CSV. */
package dk.tvaers.citizeninput.published;
