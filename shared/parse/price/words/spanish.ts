// What Spanish cells say of prices and ages, in small letters without accents: English word → how it is written.

import type { Wordings } from './wordings.ts';

export const SPANISH: Wordings = {
  free: 'entrada libre; entrada gratuita; entrada gratis; acceso libre; acceso gratuito; libre acceso; gratuito; gratuita; gratuitos; gratuitas; sin coste; sin costo; sin cargo; entrada libre y gratuita; libre y gratuito; entrada franca; de forma gratuita; sin coste alguno; libre hasta completar aforo; entrada libre hasta completar aforo; gratuito hasta completar aforo; gratis hasta completar aforo; entrada gratuita hasta completar aforo',
  'not free': 'no gratuito; no es gratis; no gratis; no es gratuito; no es gratuita',
  donation:
    'donativo; donacion; donativos; taquilla inversa; a la gorra; gorra; precio libre; aportacion voluntaria; aportacion libre; aportacion; la voluntad; contribucion voluntaria; paga lo que quieras; donacion voluntaria; taquilla inversa voluntaria',
  'suggested donation': 'donativo sugerido; donacion sugerida; aportacion sugerida; aportacion recomendada',
  paid: 'de pago; entrada de pago',
  'sold out':
    'agotado; agotadas; agotados; entradas agotadas; localidades agotadas; aforo completo; completo',
  cancelled: 'cancelado; cancelada; suspendido; suspendida; anulado; anulada',
  postponed: 'aplazado; aplazada; pospuesto; pospuesta',
  'to be confirmed':
    'por confirmar; por determinar; por anunciar; a confirmar; a determinar; pendiente de confirmar; proximamente; consultar; consultar web; ver web; ver la web; ver enlace; desconocido; por definir; a consultar; variable; varios precios',
  from: 'desde; a partir de; a partir de los; a partir; desde los',
  bis: 'hasta; hasta los',
  before: 'antes de las; antes de; antes',
  after: 'despues de las; despues de; despues; luego',
  or: 'o; u',
  otherwise: 'el resto; si no',
  with: 'con',
  without: 'sin',
  including: 'incluido; incluida; incluye; incluidos',
  about: 'aproximadamente; aprox; alrededor de',
  instead: 'en lugar de; en vez de',
  'per person': 'por persona; por cabeza; cada uno',
  presale:
    'anticipada; anticipado; venta anticipada; en anticipada; entrada anticipada; preventa; por internet',
  guichet:
    'taquilla; en taquilla; en puerta; puerta; taq; en la puerta; el dia del concierto; dia del concierto; mismo dia',
  price:
    'precio; precios; entrada; entradas; tarifa; tarifas; coste; costo; boleto; boletos; localidad; localidades; abono; bono; tique; precio de la entrada; precio entrada',
  full: 'precio general; entrada general; publico general',
  reduced:
    'reducida; reducido; reducidas; reducidos; entrada reducida; tarifa reducida; precio reducido; con descuento; descuento especial; bonificada; bonificado; carne joven',
  children: 'ninos; ninas; nino; nina; infantiles; menores; ninos y ninas',
  adults: 'adultos; adulto; adultas; mayores',
  students: 'estudiantes; estudiante; alumnos; alumnado',
  seniors: 'jubilados; jubilado; pensionistas; tercera edad; jubilados y pensionistas',
  members: 'socios; socias; socio; abonados; miembros',
  youth: 'jovenes; joven',
  unemployed: 'parados; desempleados; parado; desempleadas; en paro',
  family: 'familia; familiar; familias; grupo; grupos; pareja; parejas; familia numerosa',
  people: 'personas; persona',
  'booking fee': 'gastos de gestion; gastos; gg; comision; gastos de gestion no incluidos; tasas',
  drinks: 'consumicion; consumiciones; bebida; copa; copas; guardarropa',
  discount: 'descuento',
  dollars: 'dolares; dolar; pavos',
  pounds: 'libras; libra; libras esterlinas',
  francs: 'francos',
  'swiss francs': 'francos suizos',
  kroner: 'coronas',
  years: 'anos; ano; anos de edad',
  months: 'meses',
  under: 'menores de; menos de; menor de; bajo; por debajo de; prohibido el menor de',
  over: 'mayores de; mayor de; mas de; para mayores de',
  for: 'para; para los; para las; por',
  only: 'solamente; unicamente; exclusivamente',
  midnight: 'medianoche',
  '': 'los; las; una; son',
  minimum: 'minimo; como minimo; al menos; minima',
  maximum: 'maximo; como maximo',
  plus: 'mas',
  registration: 'inscripcion; inscripcion previa; previa inscripcion; registro; registro previo',
  reservation: 'reserva; reserva previa; previa reserva',
  'for all': 'para todos; para todo el mundo; para todos los publicos',
  women: 'mujeres; chicas',
  ticket: 'invitacion; retirada de invitacion',
};

/** In ages only. */
export const SPANISH_AGES: Wordings = {
  'and over': 'en adelante; o mas; y mas; o mayores; y mayores',
  teens: 'jovenes; joven',
  recommended:
    'recomendado; recomendada; recomendado para; recomendada para; edad; edad recomendada; edad minima; edades; apto; apta; dirigido a',
  'all ages':
    'todos los publicos; para todos los publicos; todas las edades; para todas las edades; todo publico; todo tipo de publico; publico familiar; para toda la familia; toda la familia; para todos; apto para todos los publicos; todas las edades bienvenidas; sin limite de edad; sin restriccion de edad',
  'adults only': 'solo adultos; solo para adultos; solo mayores de edad; mayores de edad; adultos solamente',
  accompanied:
    'acompanados; acompanado; acompanadas; acompanados de un adulto; acompanados por un adulto; acompanado de un adulto; con un adulto; con adulto',
  'not under':
    'no recomendada para menores de; no recomendado para menores de; no recomendada a menores de; no recomendado a menores de; no apta para menores de; no apto para menores de; prohibido a menores de; prohibido menores de; prohibida la entrada a menores de; no menores de; prohibido el acceso a menores de; prohibida a menores de; no se admiten menores de',
};
