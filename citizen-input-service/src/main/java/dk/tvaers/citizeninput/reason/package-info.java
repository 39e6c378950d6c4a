/** Why a reviewer does not show something: the municipality's own reasons in both languages, on top of those that are there from the start. */
package dk.tvaers.citizeninput.reason;
