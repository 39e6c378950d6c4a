/** The municipality as it stands: its units, the people who are registered, and the files that both come from. */
package dk.tvaers.portal.organisation;
