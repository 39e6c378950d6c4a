package dk.tvaers.members.projection;

/** Whoever is to know what happens in networks, once and in the transaction in which this service learns it. */
public interface NewsListener {
    /** Most kinds concern nobody, and are passed over. */
    void heard(News news);
}
