package dk.tvaers.networks.network;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The ends of networks, by network. */
@ApplicationScoped
class ClosingRepository implements PanacheRepositoryBase<Closing, UUID> {}
