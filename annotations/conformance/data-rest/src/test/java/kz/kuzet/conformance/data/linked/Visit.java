package kz.kuzet.conformance.data.linked;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Reference;
import org.springframework.data.keyvalue.annotation.KeySpace;
import org.springframework.data.rest.core.annotation.RestResource;

@KeySpace("visits")
public class Visit {

    @Id
    public String id;

    public String name;

    @Reference
    @RestResource(exported = false)
    public Address address;
}
