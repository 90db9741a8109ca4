package kz.kuzet.conformance.data.linked;

import org.springframework.data.annotation.Id;
import org.springframework.data.keyvalue.annotation.KeySpace;

@KeySpace("addresses")
public class Address {

    @Id
    public String id;

    public String street;
}
