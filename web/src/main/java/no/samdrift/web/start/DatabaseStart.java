package no.samdrift.web.start;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * The database connections of the house, and its schema brought up to date before anything else starts. Beside those of
 * the work there are a few for what must not wait for them: running numbers, and the question whether all is well.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = "java:app/jdbc/samdrift",
        className = "no.samdrift.web.start.OneDatabase",
        url = "${MPCONFIG=samdrift.db.url:" + DatabaseStart.URL + "}",
        user = "${MPCONFIG=samdrift.db.user:samdrift}",
        password = "${MPCONFIG=samdrift.db.password:}",
        initialPoolSize = 4,
        minPoolSize = 4,
        maxPoolSize = 48,
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        properties = {
            "fish.payara.max-wait-time-in-millis=5000",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=table",
            "fish.payara.validation-table-name=dual",
            "fish.payara.validate-atmost-once-period-in-seconds=1"
        })
@DataSourceDefinition(
        name = "java:app/jdbc/samdrift-aside",
        className = "no.samdrift.web.start.OneDatabase",
        url = "${MPCONFIG=samdrift.db.url:" + DatabaseStart.URL + "}",
        user = "${MPCONFIG=samdrift.db.user:samdrift}",
        password = "${MPCONFIG=samdrift.db.password:}",
        initialPoolSize = 1,
        minPoolSize = 1,
        maxPoolSize = 4,
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        properties = {
            "socketTimeoutMillis=5000",
            "fish.payara.max-wait-time-in-millis=2000",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=table",
            "fish.payara.validation-table-name=dual",
            "fish.payara.validate-atmost-once-period-in-seconds=1"
        })
public class DatabaseStart {
    static final String URL = "jdbc:mariadb://127.0.0.1:3306/samdrift";

    /** By a connection of its own: a change of the schema may take its time. */
    @PostConstruct
    void migrate() {
        Config config = ConfigProvider.getConfig();
        try {
            MariaDbDataSource plain = new MariaDbDataSource(
                    config.getOptionalValue("samdrift.db.url", String.class).orElse(URL));
            plain.setUser(
                    config.getOptionalValue("samdrift.db.user", String.class).orElse("samdrift"));
            plain.setPassword(config.getOptionalValue("samdrift.db.password", String.class)
                    .orElse(""));
            Flyway.configure(getClass().getClassLoader())
                    .dataSource(plain)
                    .locations("classpath:db/migration")
                    .table("kernel_migration")
                    .outOfOrder(true)
                    .load()
                    .migrate();
        } catch (SQLException e) {
            throw new IllegalStateException("samdrift.db.url is no address of a MariaDB", e);
        }
    }
}
