/** Giving an input. */
package dk.tvaers.portal.input;
