package dk.tvaers.members.map;

/** What the base organisation is divided into when ties are counted. */
enum MapLevel {
    DEPARTMENT,
    UNIT
}
