/** Documents for reading and keeping, typeset from XHTML and CSS. Knows nothing of what they say. */
package dk.tvaers.print;
