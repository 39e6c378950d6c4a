/** Where staff work: what waits for them, the course of a network, reading and answering what citizens wrote. */
package dk.tvaers.portal.work;
