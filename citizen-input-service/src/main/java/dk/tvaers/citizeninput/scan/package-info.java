/** Looking through files for malicious content, by a program that others maintain. */
package dk.tvaers.citizeninput.scan;
