// What Portuguese cells say of prices and ages, in small letters without accents: English word → how it is written.

import type { Wordings } from './wordings.ts';

export const PORTUGUESE: Wordings = {
  free: 'entrada livre; entrada gratuita; entrada franca; acesso livre; acesso gratuito; gratuito; gratuita; gratuitos; gratuitas; gratis mediante inscricao; de graca; livre acesso; entrada e livre; sem custo; sem custos; evento gratuito; participacao gratuita; isento; entrada livre sujeita a lotacao; entrada livre limitada a lotacao; entrada livre sujeita a lotacao da sala; entrada gratuita sujeita a lotacao',
  'not free': 'nao gratuito; nao e gratuito; nao e gratis; nao gratis',
  donation:
    'donativo; donativos; doacao; doacoes; donativo livre; contribuicao livre; contribuicao voluntaria; contribuicao consciente; pague quanto quiser; pague o que quiser; paga o que quiseres; chapeu; ao chapeu; valor livre; preco livre; contribuicao espontanea',
  'suggested donation':
    'donativo sugerido; contribuicao sugerida; doacao sugerida; valor sugerido; donativo recomendado; contribuicao recomendada',
  paid: 'pago; entrada paga; com custo; pagos; a pagar',
  'sold out': 'esgotado; esgotada; esgotados; bilhetes esgotados; lotacao esgotada; ingressos esgotados',
  cancelled: 'cancelado; cancelada; anulado',
  postponed: 'adiado; adiada; remarcado',
  'to be confirmed':
    'a confirmar; por confirmar; a definir; a anunciar; a designar; por anunciar; por definir; brevemente; em breve; sob consulta; consultar site; ver site; a combinar; desconhecido; variavel',
  from: 'a partir de; a partir dos; a partir; desde; desde os',
  bis: 'ate; ate aos; ate os; ate ao',
  before: 'antes das; antes de',
  after: 'depois das; depois de; depois; apos as; apos',
  between: 'entre os',
  otherwise: 'restantes; caso contrario; senao',
  with: 'com',
  without: 'sem',
  including: 'incluido; incluida; inclui; incluindo; incluidos',
  about: 'aproximadamente; cerca de',
  instead: 'em vez de',
  'per person': 'por pessoa; por cabeca',
  presale: 'antecipado; antecipada; pre venda; pre-venda; venda antecipada; antecipados; compra antecipada',
  guichet:
    'na porta; a porta; porta; no local; no dia; na hora; na bilheteira; bilheteira; bilheteria; na bilheteria; no proprio dia; no dia do evento',
  price:
    'preco; precos; bilhete; bilhetes; ingresso; ingressos; entrada; entradas; valor; custo; inscricao; tarifa; preco do bilhete; valores; bilhete unico; preco unico; custa',
  full: 'geral; inteira; preco normal; bilhete normal; publico geral; bilhete geral; inteiro',
  reduced:
    'meia; meia entrada; meia-entrada; reduzido; preco reduzido; bilhete reduzido; com desconto; reduzida',
  children: 'criancas; crianca; menores; miudos',
  adults: 'adultos; adulto; maiores',
  students: 'estudantes; estudante; alunos',
  seniors: 'idosos; reformados; seniores; terceira idade',
  members: 'socios; socio; associados; membros',
  youth: 'jovens; jovem',
  unemployed: 'desempregados; desempregado',
  family: 'familia; familias; familiar; grupo; grupos; casal; casais',
  people: 'pessoas; pessoa',
  'booking fee':
    'taxas; taxa de servico; taxa de conveniencia; taxas de servico; taxa administrativa; comissao',
  drinks: 'bebida; bebidas; consumo minimo; bengaleiro; copo',
  discount: 'desconto; descontos',
  dollars: 'dolares; dolar',
  pounds: 'libras; libras esterlinas',
  'swiss francs': 'francos suicos',
  kroner: 'coroas',
  years: 'anos; ano; anos de idade',
  months: 'meses',
  under: 'menores de; menos de; menor de; com menos de; abaixo de; abaixo dos',
  over: 'maiores de; maior de; mais de; acima de; acima dos; com mais de',
  for: 'para; para os; para as; por',
  only: 'apenas; somente; exclusivamente',
  midnight: 'meia noite; meia-noite',
  '': 'dos; nos; nas; e obrigatorio; sao',
  minimum: 'minimo; no minimo; pelo menos',
  maximum: 'maximo; no maximo',
  plus: 'mais',
  registration: 'inscricao previa; inscricao obrigatoria',
  reservation: 'reserva; reserva previa; marcacao',
  'for all': 'para todos; para todos os publicos',
  women: 'mulheres',
};

/** In ages only. */
export const PORTUGUESE_AGES: Wordings = {
  'and over': 'ou mais; e mais; em diante; ou mais velhos',
  teens: 'jovens; jovem',
  recommended:
    'recomendado; recomendada; recomendado para; idade; idade minima; idade recomendada; faixa etaria; indicado; indicado para; classificacao; classificacao etaria; classificacao indicativa; publico alvo',
  'all ages':
    'todas as idades; para todas as idades; para todos; classificacao livre; livre para todos; livre para todos os publicos; todos os publicos; para todos os publicos; para toda a familia; toda a familia; para todos os publicos e idades; sem limite de idade; sem restricao de idade; publico em geral',
  'adults only':
    'so adultos; apenas adultos; so para adultos; maiores de idade; apenas para adultos; somente adultos; apenas maiores de idade',
  accompanied:
    'acompanhados; acompanhado; acompanhadas; acompanhados por um adulto; acompanhados de um adulto; com um adulto',
  'not under':
    'nao recomendado para menores de; nao recomendado a menores de; proibido a menores de; proibido para menores de; interdito a menores de; nao aconselhado a menores de; nao permitido a menores de; nao indicado para menores de; inapropriado para menores de; nao recomendada para menores de; proibida a entrada a menores de; nao aconselhavel a menores de',
};
