/** A contributor's word against a reviewer's decision, once. */
package dk.tvaers.citizeninput.appeal;
