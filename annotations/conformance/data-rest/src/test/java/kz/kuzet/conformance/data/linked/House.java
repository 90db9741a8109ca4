package kz.kuzet.conformance.data.linked;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Reference;
import org.springframework.data.keyvalue.annotation.KeySpace;

@KeySpace("houses")
public class House {

    @Id
    public String id;

    public String name;

    @Reference
    public Owner owner;
}
