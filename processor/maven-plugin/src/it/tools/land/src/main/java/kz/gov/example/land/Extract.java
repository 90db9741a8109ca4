package kz.gov.example.land;

import lombok.Data;

@Data
class Extract {
    private String number;
    private String owner;
}
