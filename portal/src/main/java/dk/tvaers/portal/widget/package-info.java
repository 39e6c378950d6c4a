/** What other sites of the municipality take into their own pages. */
package dk.tvaers.portal.widget;
