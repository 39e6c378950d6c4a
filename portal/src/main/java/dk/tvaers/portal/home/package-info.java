/** The first page: what is open, and which networks there are. */
package dk.tvaers.portal.home;
