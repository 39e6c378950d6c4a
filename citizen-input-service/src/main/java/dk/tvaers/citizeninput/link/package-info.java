/** Links from inputs to what they are about, and the citations by networks. */
package dk.tvaers.citizeninput.link;
