/**
 * The network map: people, networks and units as a graph, the figures that network research has for it, and its picture. It
 * reads what the other features wrote and writes nothing.
 */
package dk.tvaers.members.map;
