/** What people allow, per use, with its history. Whoever uses a consent asks here. */
package dk.tvaers.members.consent;
