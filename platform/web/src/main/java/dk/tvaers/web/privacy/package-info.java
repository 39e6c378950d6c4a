/** Personal numbers are masked where a request is read, before any of our code sees them. */
package dk.tvaers.web.privacy;
