/** The public interfaces of the services, as far as the pages use them. */
package dk.tvaers.portal.remote;
