/** How contributors can be reached: sealed with a key of the installation (ADR 27), apart from their inputs, and for their own eyes and the mail alone. */
package dk.tvaers.citizeninput.contact;
