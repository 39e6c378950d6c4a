/** Who looked at or changed what: written down in the transaction of the deed, and shown to those who oversee the others. */
package dk.tvaers.web.audit;
