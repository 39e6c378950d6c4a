/** Pages that only say something. */
package dk.tvaers.portal.about;
