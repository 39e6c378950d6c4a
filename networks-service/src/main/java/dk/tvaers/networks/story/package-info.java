/** Stories that somebody told the network and lets it tell on: value that no figure shows. Without consent there is no story. */
package dk.tvaers.networks.story;
