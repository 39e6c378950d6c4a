package dk.tvaers.reporting.model;

import dk.tvaers.testing.RealParts;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.SQLException;

/** Reads the model of a database beside that of the service. */
public final class ModelOf {
    private ModelOf() {}

    public static ReadModel database(String name) throws SQLException {
        var parts = RealParts.parts();
        var url = parts.jdbcUrl(name);
        return new ReadModel(AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(1)
                        .connectionFactoryConfiguration(connection -> connection
                                .jdbcUrl(url)
                                .jdbcProperty("currentSchema", "model,public")
                                .principal(new NamePrincipal(parts.postgresUser()))
                                .credential(new SimplePassword(parts.postgresPassword()))))));
    }
}
