package dk.tvaers.citizeninput.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Keeps what public lists are filtered by in line with the inputs. Every way to change an input leads through here. */
@ApplicationScoped
class PublicIndex {
    private static final String PUT = """
            insert into published_input (input_id, call_id, state, received_at, cell_east, cell_north, searched)
            select id, call_id, case state when 'ANONYMISED' then 'PUBLISHED' else state end, received_at, cell_east, cell_north,
                   setweight(to_tsvector('danish', searchable(coalesce(public_title, ''))), 'A')
                       || setweight(to_tsvector('danish', searchable(public_text)), 'B')
            from input where id = ?1 and published
            """;

    private static final String PUT_IN_NETWORKS = """
            insert into published_in_network (network_id, input_id, call_id, state, received_at, cell_east, cell_north)
            select unnest(i.network_ids), p.input_id, p.call_id, p.state, p.received_at, p.cell_east, p.cell_north
            from published_input p join input i on i.id = p.input_id where p.input_id = ?1
            on conflict do nothing
            """;

    private static final String PUT_CELL = """
            insert into place_cell (north, east)
            select cell_north, cell_east from published_input where input_id = ?1 and cell_north is not null
            on conflict do nothing
            """;

    private static final String CHANGED = """
            insert into public_change (scope, changes)
            select scope, 1
            from input, unnest(network_ids || call_id || uuid '00000000-0000-0000-0000-000000000000') as scope
            where id = ?1 and scope is not null
            """;

    private final EntityManager entities;

    PublicIndex(EntityManager entities) {
        this.entities = entities;
    }

    /** After anything of the input changed. */
    void changed(UUID inputId) {
        entities.flush();
        write("delete from published_in_network where input_id = ?1", inputId);
        var was = write("delete from published_input where input_id = ?1", inputId);
        var is = write(PUT, inputId);
        if (is > 0) {
            write(PUT_IN_NETWORKS, inputId);
            write(PUT_CELL, inputId);
        }
        if (was + is > 0) {
            write(CHANGED, inputId);
        }
    }

    /** After a network was added to the input. */
    void joined(UUID inputId) {
        if (write(PUT_IN_NETWORKS, inputId) > 0) {
            write(CHANGED, inputId);
        }
    }

    private int write(String sql, UUID inputId) {
        return entities.createNativeQuery(sql).setParameter(1, inputId).executeUpdate();
    }
}
