/** Templates: the municipality's own wordings for answers, which whoever answers makes fit. */
package dk.tvaers.citizeninput.template;
