/**
 * Keys of the installation that names and addresses are sealed with, and the job that seals anew when a newer key came (ADR 27). What is
 * sealed, and where it stands, is for the service to say: {@link dk.tvaers.contact.ContactRows}.
 */
package dk.tvaers.contact;
