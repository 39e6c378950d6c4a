/** What every page shares: texts, language, the guard in front of all routes, and what is said when something is missing. */
package dk.tvaers.portal.page;
