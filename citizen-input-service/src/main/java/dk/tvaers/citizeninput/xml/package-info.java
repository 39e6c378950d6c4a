/** Writing XML. */
package dk.tvaers.citizeninput.xml;
