/**
 * Names and addresses of people as they are kept: sealed with a key of the installation, each bound to its person and its field. Nobody else
 * here knows the keys.
 */
package dk.tvaers.members.contact;
