/** One call: what is fixed, what is open, and what is asked. */
package dk.tvaers.portal.call;
