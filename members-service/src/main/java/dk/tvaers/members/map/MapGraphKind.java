package dk.tvaers.members.map;

/** Which graph of the map is taken along. */
enum MapGraphKind {
    /** Units and networks; an edge says how many people of the unit sit in the network. */
    UNITS_AND_NETWORKS,
    /** Its projection: units, and how many networks two of them share. */
    UNITS,
    /** People, networks and units: where each person sits and works. By id, for the secretariat. */
    PEOPLE
}
