package dk.tvaers.reporting.network;

import dk.tvaers.reporting.indices.CitizenPerspectives;
import dk.tvaers.reporting.model.NamedQuery;
import dk.tvaers.reporting.model.ReadModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The query on who contributes to a network. In a transaction that {@link ReadModel#open() opened} the model. */
@ApplicationScoped
class ContributionRepository {
    private static final NamedQuery KINDS = new NamedQuery("""
            with meeting as (
              select distinct on (meeting_id) meeting_id, members, citizens from meeting_held
               where network_id = :network and told_at <= :as_of order by meeting_id, told_at desc
            ), observed as (
              select distinct on (node_id) observations from node_observations
               where network_id = :network and told_at <= :as_of order by node_id, told_at desc
            ), cited as (
              select count(distinct (input_id, citation_id)) as inputs from citation
               where network_id = :network and cited_in = 'ICEBERG_NODE' and cited_at <= :as_of
            )
            select 'ATTENDANCE' as kind, coalesce(sum(members), 0) as n, coalesce(sum(citizens), 0) as citizens from meeting
            union all
            select 'NODES', count(*), count(*) filter (where perspective = any (:citizens)) from iceberg_node
             where network_id = :network and raised_at <= :as_of and perspective is not null
            union all
            select 'EVIDENCE', inputs + coalesce((select sum(observations) from observed), 0), inputs from cited
            union all
            select 'DECISIONS', coalesce(sum(members), 0), coalesce(sum(citizens), 0)
              from network_decision d join meeting using (meeting_id)
             where d.network_id = :network and d.decided_at <= :as_of
               and not exists (select from network_decision later where later.network_id = d.network_id
                                  and later.replaces_id = d.decision_id and later.decided_at <= :as_of)
            """);

    private final ReadModel model;

    ContributionRepository(ReadModel model) {
        this.model = model;
    }

    /** Each kind, in its order. What was corrected counts as it was told last. */
    List<Contributions> of(UUID networkId, Instant asOf) {
        return model.query(
                KINDS,
                row -> new Contributions(
                        ContributionKind.valueOf(row.getString("kind")), row.getLong("n"), row.getLong("citizens")),
                Map.of(
                        "network",
                        networkId,
                        "as_of",
                        asOf,
                        "citizens",
                        CitizenPerspectives.codes().toArray(String[]::new)));
    }
}
