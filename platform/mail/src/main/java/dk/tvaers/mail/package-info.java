/** E-mail: what is due is claimed by one replica, sent, and marked; every letter at least once, under the same id (ADR 33). */
package dk.tvaers.mail;
