package kz.kuzet.spring;

import kz.kuzet.jakarta.setup.SharedAccount;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Import;

/** Keeps account of the guards before what Apache CXF serves within Spring Boot. */
@AutoConfiguration
@ConditionalOnClass(value = SharedAccount.class, name = "org.apache.cxf.Bus")
@Import(BusEndpoints.class)
public class KuzetCxfAutoConfiguration {

    /** Created by Spring. */
    public KuzetCxfAutoConfiguration() {}
}
