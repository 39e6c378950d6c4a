/** Networks and their course: forward through gates, back with a reason, each entry kept (domain.md §4). */
package dk.tvaers.networks.network;
