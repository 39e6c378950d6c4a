/** Proposing a theme, and what became of the proposal. */
package dk.tvaers.portal.theme;
