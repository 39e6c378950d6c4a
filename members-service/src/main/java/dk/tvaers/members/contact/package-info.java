/**
 * Names and addresses of people as they are kept: sealed with a key that can be exchanged, each bound to its person and its field. Only this
 * package knows the keys.
 */
package dk.tvaers.members.contact;
