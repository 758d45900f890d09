"""A Factur-X invoice written by hand, against the specification and without the program: 50 minutes at 45 € an hour.

45.00 × 50 ÷ 60 = 37.50, VAT 7.50, to pay 45.00.
"""

from __future__ import annotations

A_DOCUMENT = """\
<?xml version='1.0' encoding='UTF-8'?>
<rsm:CrossIndustryInvoice
  xmlns:qdt="urn:un:unece:uncefact:data:standard:QualifiedDataType:100"
  xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"
  xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
  xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
 <rsm:ExchangedDocumentContext>
  <ram:BusinessProcessSpecifiedDocumentContextParameter>
   <ram:ID>S1</ram:ID>
  </ram:BusinessProcessSpecifiedDocumentContextParameter>
  <ram:GuidelineSpecifiedDocumentContextParameter>
   <ram:ID>urn:cen.eu:en16931:2017</ram:ID>
  </ram:GuidelineSpecifiedDocumentContextParameter>
 </rsm:ExchangedDocumentContext>
 <rsm:ExchangedDocument>
  <ram:ID>F2026-000001</ram:ID>
  <ram:TypeCode>380</ram:TypeCode>
  <ram:IssueDateTime>
   <udt:DateTimeString format="102">20261110</udt:DateTimeString>
  </ram:IssueDateTime>
  <ram:IncludedNote>
   <ram:Content>Pas d’escompte.</ram:Content>
   <ram:SubjectCode>AAB</ram:SubjectCode>
  </ram:IncludedNote>
  <ram:IncludedNote>
   <ram:Content>Pénalités.</ram:Content>
   <ram:SubjectCode>PMD</ram:SubjectCode>
  </ram:IncludedNote>
  <ram:IncludedNote>
   <ram:Content>Indemnité de 40 €.</ram:Content>
   <ram:SubjectCode>PMT</ram:SubjectCode>
  </ram:IncludedNote>
  <ram:IncludedNote>
   <ram:Content>B2B</ram:Content>
   <ram:SubjectCode>BAR</ram:SubjectCode>
  </ram:IncludedNote>
 </rsm:ExchangedDocument>
 <rsm:SupplyChainTradeTransaction>
  <ram:IncludedSupplyChainTradeLineItem>
   <ram:AssociatedDocumentLineDocument>
    <ram:LineID>1</ram:LineID>
   </ram:AssociatedDocumentLineDocument>
   <ram:SpecifiedTradeProduct>
    <ram:Name>Salle Rhin</ram:Name>
   </ram:SpecifiedTradeProduct>
   <ram:SpecifiedLineTradeAgreement>
    <ram:NetPriceProductTradePrice>
     <ram:ChargeAmount>45.00</ram:ChargeAmount>
     <ram:BasisQuantity unitCode="MIN">60</ram:BasisQuantity>
    </ram:NetPriceProductTradePrice>
   </ram:SpecifiedLineTradeAgreement>
   <ram:SpecifiedLineTradeDelivery>
    <ram:BilledQuantity unitCode="MIN">50</ram:BilledQuantity>
   </ram:SpecifiedLineTradeDelivery>
   <ram:SpecifiedLineTradeSettlement>
    <ram:ApplicableTradeTax>
     <ram:TypeCode>VAT</ram:TypeCode>
     <ram:CategoryCode>S</ram:CategoryCode>
     <ram:RateApplicablePercent>20.00</ram:RateApplicablePercent>
    </ram:ApplicableTradeTax>
    <ram:SpecifiedTradeSettlementLineMonetarySummation>
     <ram:LineTotalAmount>37.50</ram:LineTotalAmount>
    </ram:SpecifiedTradeSettlementLineMonetarySummation>
   </ram:SpecifiedLineTradeSettlement>
  </ram:IncludedSupplyChainTradeLineItem>
  <ram:ApplicableHeaderTradeAgreement>
   <ram:SellerTradeParty>
    <ram:Name>Campus</ram:Name>
    <ram:SpecifiedLegalOrganization>
     <ram:ID schemeID="0002">000234567</ram:ID>
    </ram:SpecifiedLegalOrganization>
    <ram:PostalTradeAddress>
     <ram:PostcodeCode>67000</ram:PostcodeCode>
     <ram:LineOne>1 rue</ram:LineOne>
     <ram:CityName>Strasbourg</ram:CityName>
     <ram:CountryID>FR</ram:CountryID>
    </ram:PostalTradeAddress>
    <ram:URIUniversalCommunication>
     <ram:URIID schemeID="0225">000234567</ram:URIID>
    </ram:URIUniversalCommunication>
    <ram:SpecifiedTaxRegistration>
     <ram:ID schemeID="VA">FR75000234567</ram:ID>
    </ram:SpecifiedTaxRegistration>
   </ram:SellerTradeParty>
   <ram:BuyerTradeParty>
    <ram:Name>Orthogrid</ram:Name>
    <ram:SpecifiedLegalOrganization>
     <ram:ID schemeID="0002">000987651</ram:ID>
    </ram:SpecifiedLegalOrganization>
    <ram:PostalTradeAddress>
     <ram:PostcodeCode>67000</ram:PostcodeCode>
     <ram:CityName>Strasbourg</ram:CityName>
     <ram:CountryID>FR</ram:CountryID>
    </ram:PostalTradeAddress>
    <ram:URIUniversalCommunication>
     <ram:URIID schemeID="0225">000987651</ram:URIID>
    </ram:URIUniversalCommunication>
   </ram:BuyerTradeParty>
  </ram:ApplicableHeaderTradeAgreement>
  <ram:ApplicableHeaderTradeDelivery>
   <ram:ActualDeliverySupplyChainEvent>
    <ram:OccurrenceDateTime>
     <udt:DateTimeString format="102">20261031</udt:DateTimeString>
    </ram:OccurrenceDateTime>
   </ram:ActualDeliverySupplyChainEvent>
  </ram:ApplicableHeaderTradeDelivery>
  <ram:ApplicableHeaderTradeSettlement>
   <ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>
   <ram:ApplicableTradeTax>
    <ram:CalculatedAmount>7.50</ram:CalculatedAmount>
    <ram:TypeCode>VAT</ram:TypeCode>
    <ram:BasisAmount>37.50</ram:BasisAmount>
    <ram:CategoryCode>S</ram:CategoryCode>
    <ram:DueDateTypeCode>72</ram:DueDateTypeCode>
    <ram:RateApplicablePercent>20.00</ram:RateApplicablePercent>
   </ram:ApplicableTradeTax>
   <ram:SpecifiedTradePaymentTerms>
    <ram:DueDateDateTime>
     <udt:DateTimeString format="102">20261210</udt:DateTimeString>
    </ram:DueDateDateTime>
   </ram:SpecifiedTradePaymentTerms>
   <ram:SpecifiedTradeSettlementHeaderMonetarySummation>
    <ram:LineTotalAmount>37.50</ram:LineTotalAmount>
    <ram:TaxBasisTotalAmount>37.50</ram:TaxBasisTotalAmount>
    <ram:TaxTotalAmount currencyID="EUR">7.50</ram:TaxTotalAmount>
    <ram:GrandTotalAmount>45.00</ram:GrandTotalAmount>
    <ram:DuePayableAmount>45.00</ram:DuePayableAmount>
   </ram:SpecifiedTradeSettlementHeaderMonetarySummation>
  </ram:ApplicableHeaderTradeSettlement>
 </rsm:SupplyChainTradeTransaction>
</rsm:CrossIndustryInvoice>"""


def document(*changes: tuple[str, str]) -> bytes:
    """Return it with pieces replaced; each piece must stand in it exactly once."""
    text = A_DOCUMENT
    for piece, instead in changes:
        assert text.count(piece) == 1, piece
        text = text.replace(piece, instead)
    return text.encode()
