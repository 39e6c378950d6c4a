/** What a network delivers to the executive forum: the record that it was, not the document. */
package dk.tvaers.networks.deliverable;
